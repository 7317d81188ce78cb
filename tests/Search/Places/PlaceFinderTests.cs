using TitleGuide.Search.Places;
using TitleGuide.Tests.Pages;

namespace TitleGuide.Tests.Search.Places;

public sealed class PlaceFinderTests
{
    private const string Chemical = "/notices/2023-hangzhou-chemical-senior-engineer";
    private const string Manufacturing = "/notices/2024-hangzhou-manufacturing-engineer";
    private const string Construction = "/notices/2024-hangzhou-construction-engineer";
    private const string Industry = "/notices/2026-zhejiang-industry-engineer";

    [Theory]
    [InlineData("杭经信人事〔2023〕63号", Chemical)]
    [InlineData("杭经信人事[2023]63号", Chemical)]
    [InlineData("杭经信人事【2023】63号", Chemical)]
    [InlineData("杭经信人事（2023）63号", Chemical)]
    [InlineData("杭经信人事(2023)63号", Chemical)]
    [InlineData("杭经信人事{2023}63", Chemical)]
    [InlineData("杭经信人事〔２０２３〕６３号", Chemical)]
    [InlineData("杭经信人事〔2023〕63", Chemical)]
    [InlineData("杭经信人事 〔 2023 〕 63 号", Chemical)]
    [InlineData("杭经信人事2023 63号", Chemical)]
    [InlineData("杭经信人事2023年63号", Chemical)]
    [InlineData("杭经信人事〔2023〕第63号", Chemical)]
    [InlineData("经信人事〔2023〕63号", Chemical)]
    [InlineData("杭經信人事〔2023〕63號", Chemical)]
    [InlineData("发文字号：杭经信人事〔2023〕63号", Chemical)]
    [InlineData("文号杭经信人事〔2023〕63号", Chemical)]
    [InlineData("〔2023〕63号", Chemical)]
    [InlineData("2023-63", Chemical)]
    [InlineData("63号", Chemical)]
    [InlineData("第63号", Chemical)]
    [InlineData("杭经信人事63号", Chemical)]
    [InlineData("浙经信人事〔2026〕127号", Industry)]
    [InlineData("浙经信人事[2026]127号文", Industry)]
    [InlineData("127号", Industry)]
    [InlineData("杭经信人事〔2023〕63号 附件1 二（一）2", Chemical + "/conditions#c2-1-2")]
    [InlineData("杭经信人事(2023)63号附件3一4", Chemical + "/review#r1-4")]
    [InlineData("2024制造业 附件1 二（一）2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024制造业附件1二(一)2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附件一 二（一）2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附件1 二、（一）、2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附件１ 二㈠２", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附件1第二条第（一）款第2项", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附件1第二部分（一）的第2点", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附件1 二 一 2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附1 二(一)2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("2024 制造业 附件2 二5⑶", Manufacturing + "/process#p2-5-3")]
    [InlineData("2024 制造业 附件2 二5（3）", Manufacturing + "/process#p2-5-3")]
    [InlineData("附件2 二（十三）6", Construction + "/process#p2-13-6")]
    [InlineData("附件2二(13)6", Construction + "/process#p2-13-6")]
    [InlineData("二（十三）7（2）", Construction + "/process#p2-13-7-2")]
    [InlineData("正文 三、1", Chemical + "#n3-1")]
    [InlineData("正文三1", Chemical + "#n3-1")]
    [InlineData("2026 正文 四（二）1", Industry + "#n4-2-1")]
    [InlineData("2024 制造业 附件1 二（二）1末段", Manufacturing + "/conditions#c2-2-1-end")]
    [InlineData("2024 制造业 附件1 二首段", Manufacturing + "/conditions#c2-0")]
    [InlineData("建设工程 附件2 二（八）第2段", Construction + "/process#p2-8-end")]
    [InlineData("附件5", Chemical + "/papers#m3")]
    [InlineData("化工轻纺 附件2", Chemical + "/process")]
    public void Find_OfOnePlace_LeadsThere(string typed, string url)
    {
        var found = PlaceFinder.For(PublishedContent.Snapshot).Find(typed);

        Assert.Equal(url, found.Only?.Url ?? string.Join(' ', found.All.Select(p => p.Url)));
    }

    [Theory]
    [InlineData("附件1 二（一）2", Chemical + "/conditions#c2-1-2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("二（一）2", Chemical + "/conditions#c2-1-2", Manufacturing + "/conditions#c2-1-2")]
    [InlineData("浙经信人事〔2018〕99号", Chemical + "/conditions#c4", Industry + "#n2-end")]
    [InlineData("附件4", Chemical + "/papers", Manufacturing + "/papers")]
    public void Find_OfANumberThatSeveralNoticesHave_OffersEach(string typed, string first, string second)
    {
        var found = PlaceFinder.For(PublishedContent.Snapshot).Find(typed);

        Assert.Equal([first, second], found.All.Select(p => p.Url).Order(StringComparer.Ordinal));
        Assert.True(found.Exact);
        Assert.Null(found.Only);
    }

    [Fact]
    public void Find_InAChosenNotice_OffersOnlyItsPlace()
    {
        var snapshot = PublishedContent.Snapshot;
        var chosen = snapshot.FindNotice("2024-hangzhou-manufacturing-engineer");

        Assert.Equal(Manufacturing + "/conditions#c2-1-2", PlaceFinder.For(snapshot).Find("附件1 二（一）2", chosen).Only?.Url);
    }

    [Theory]
    [InlineData("2024 制造业 附件1 二（一）9", Manufacturing + "/conditions#c2-1")]
    [InlineData("杭信人事〔2023〕63号", Chemical)]
    public void Find_OfANumberThatIsNotThere_OffersTheNearest(string typed, string url)
    {
        var found = PlaceFinder.For(PublishedContent.Snapshot).Find(typed);

        Assert.Equal([url], found.All.Select(p => p.Url));
        Assert.Null(found.Only);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("一")]
    [InlineData("技师")]
    [InlineData("2024年8月27日")]
    [InlineData("2023-63-1")]
    [InlineData("2023.63.1")]
    [InlineData("2023年63篇")]
    [InlineData("89510552")]
    [InlineData("999号")]
    [InlineData("附件9")]
    [InlineData("\ud800〔((((")]
    public void Find_OfAnythingElse_FindsNothing(string? typed) =>
        Assert.Empty(PlaceFinder.For(PublishedContent.Snapshot).Find(typed).All);

    /// <summary>Everything of which numbers are made, as long as may be, in any order.</summary>
    [Fact]
    public async Task Find_OfAnyTextMadeOfThePartsOfNumbers_TakesNoTime()
    {
        string[] pieces = [" ", "  ", "                              ", "(", "）", "〔", "\"", "附件", "正文", "第", "条", "款", "段", "一", "十", "二十", "1", "2024", "2023年", "63", "号", "、", "-", "杭经信人事", "的", "x"];
        var finder = PlaceFinder.For(PublishedContent.Snapshot);
        var random = new Random(63);
        var texts = Enumerable.Range(0, 2_000).Select(_ => string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)])));

        await Task.Run(() => texts.ToList().ForEach(text => finder.Find(text)), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Find_OfEveryClauseByItsOwnNumber_FindsIt()
    {
        var snapshot = PublishedContent.Snapshot;
        var missed =
            from notice in snapshot.Notices
            from clause in notice.Clauses
            where !PlaceFinder.For(snapshot).Find(clause.Source, notice).All.Any(p => p.Url.EndsWith("#" + clause.Anchor, StringComparison.Ordinal))
            select $"{notice.Id} {clause.Source}";

        Assert.Empty(missed);
    }
}
