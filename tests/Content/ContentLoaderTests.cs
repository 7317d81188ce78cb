using TitleGuide.Content;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Content;

public sealed class ContentLoaderTests
{
    private const string NoticeFolder = "notices/2024-test-engineer";

    [Fact]
    public void Load_SiteAndOneNoticeAlone_Loads()
    {
        using var folder = FaultyFolder.Good();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) is not ("site.yml" or "notice.md"))
            {
                File.Delete(file);
            }
        }

        File.WriteAllText(folder.PathOf(NoticeFolder + "/notice.md"), """
            ---
            title: 2024年度测试工程师资格评审
            short-title: 2024 测试工程师
            year: 2024
            level: senior
            grants: 高级工程师
            region: 杭州市
            fields: [测试]
            plan: 计划
            summary: 说明
            sources: [ { name: 正文, verified: 2026-11-21, against: 原文 } ]
            ---
            """);

        var result = ContentLoader.Load(folder.Path);

        Assert.Empty(result.Diagnostics);
        var notice = Assert.Single(result.Snapshot!.Notices);
        Assert.Equal([Level.Senior], notice.Levels);
        Assert.Null(notice.Rules);
        Assert.Empty(notice.Pages);
        Assert.Equal("", notice.IntroductionHtml);
    }

    [Fact]
    public void Load_Good_ReadsEveryPart()
    {
        var notice = Good();

        Assert.Equal(("测试局", 2024, new DateOnly(2024, 7, 18)), (notice.Issuer, notice.Year, notice.Issued!.Value));
        Assert.Equal([PageKind.Notice, PageKind.Conditions, PageKind.Process, PageKind.Review, PageKind.Papers], notice.Pages.Select(p => p.Kind));
        Assert.Equal(["n1", "c1", "c2", "c2-1", "c2-2", "c3", "p1", "r1", "m1"], notice.Clauses.Select(c => c.Anchor));
        Assert.Equal(new Deadline("online", Actor.Applicant, "网上申报", new(2024, 8, 1), new(2024, 8, 31), "n1", "这一天是星期六"), notice.Deadlines[0]);
        Assert.Equal(["original.txt"], notice.Files);
        Assert.Equal(["d1", "d2"], notice.Doubts.Select(d => d.Id));
        Assert.Equal("binjiang", Assert.Single(notice.Offices!.Unlisted).Id);
        Assert.Equal(["2020-12-31~"], notice.Cases[0].Answers.Values.Where(v => v.Key == "appointed").Select(v => v.Value.ToString()!));
        Assert.Equal([new Uncited("c2", "只是引言")], notice.Uncited);
    }

    [Fact]
    public void Load_Clause_HasPlaceSourceAndLevel()
    {
        var clause = Good().FindClause("c2-1")!;

        Assert.Equal(($"{NoticeFolder}/conditions.md(16,1)", "附件1 二（一）", "正常申报", 3), (clause.At.ToString(), clause.Source, clause.Title, clause.Level));
        Assert.Equal("本科毕业，聘任满4年；在企业做本专业工作满5年的也可以。\n存疑：1月1日算不算满", clause.Text);
    }

    [Fact]
    public void Load_Rules_KeepOrderPathsAndInheritedCitations()
    {
        var rules = Good().Rules!;

        Assert.Equal(["regular", "exceptional"], rules.Routes.Select(r => r.Id));
        var span = rules.Conditions().OfType<Lasted>().Single(l => !l.TagFilters.IsEmpty);
        Assert.Equal("regular/all[1]/any[1]", span.Path);
        Assert.Equal((60, "seniority", "在企业做本专业工作满5年"), (span.Span.Months, span.Span.CutOff, span.Citation!.Quote));
        Assert.Equal("c2-1", Assert.Single(span.Citation.Anchors));
        Assert.Equal((0, "enterprise"), (span.TagFilters[0].Tag, span.TagFilters[0].Options[0]));
        Assert.Equal("terms/schooled", rules.Conditions().OfType<TermUse>().Single().Term.When.Path);
        Assert.Equal("d1", rules.DayCountDoubt);
        Assert.Equal("district", rules.OfficeFact);
    }

    [Fact]
    public void Load_Paths_AreUniqueInANotice()
    {
        var rules = Good().Rules!;
        var paths = rules.Conditions().Distinct().Select(c => c.Path).ToList();

        Assert.Equal(paths.Distinct(), paths);
    }

    [Fact]
    public void Load_ByteOrderMarkAndWindowsLines_MakeNoDifference()
    {
        using var folder = FaultyFolder.Good();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        var result = ContentLoader.Load(folder.Path);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Good().Clauses, result.Snapshot!.Notices[0].Clauses);
    }

    [Fact]
    public void Load_Calendar_KnowsHolidaysAndMovedWorkdays()
    {
        using var folder = FaultyFolder.Good();
        var calendar = ContentLoader.Load(folder.Path).Snapshot!.Calendar;

        Assert.False(calendar.IsWorkday(new(2024, 10, 1)));
        Assert.True(calendar.IsWorkday(new(2024, 9, 29)));
        Assert.Equal([2024], calendar.Years);
    }

    [Fact]
    public void Load_SameBytes_GiveTheSameDigest_OtherBytesAnother()
    {
        using var folder = FaultyFolder.Good();
        using var other = FaultyFolder.Good();
        Assert.Equal(Digest(folder), Digest(other));

        File.AppendAllText(other.PathOf(NoticeFolder + "/files/original.txt"), "more");

        Assert.NotEqual(Digest(folder), Digest(other));
    }

    [Fact]
    public void Load_EditorsLeftOvers_AreNotContent()
    {
        using var folder = FaultyFolder.Good();
        var digest = Digest(folder);
        foreach (var name in new[] { ".site.yml.swp", "site.yml~", "4913", "#site.yml#", ".DS_Store", "~$notes.docx" })
        {
            File.WriteAllText(folder.PathOf(name), "x");
        }

        Assert.Empty(ContentLoader.Load(folder.Path).Diagnostics);
        Assert.Equal(digest, Digest(folder));
    }

    [Fact]
    public void Load_MissingFolder_IsAFaultAndNoException()
    {
        var result = ContentLoader.Load(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));

        Assert.Null(result.Snapshot);
        Assert.Equal(DiagnosticCode.Unreadable.Id, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Load_Warnings_DoNotWithholdTheSnapshot()
    {
        using var folder = FaultyFolder.Make("C081");

        var result = ContentLoader.Load(folder.Path);

        Assert.Equal(Severity.Warning, Assert.Single(result.Diagnostics).Severity);
        Assert.NotNull(result.Snapshot);
    }

    private static Notice Good()
    {
        using var folder = FaultyFolder.Good();
        return ContentLoader.Load(folder.Path).Snapshot!.Notices[0];
    }

    private static string Digest(FaultyFolder folder) => ContentLoader.Load(folder.Path).Snapshot!.Digest;
}
