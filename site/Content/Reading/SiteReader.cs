using System.Collections.Immutable;
using TitleGuide.Content.Markup;

namespace TitleGuide.Content.Reading;

/// <summary>Reads the site's own files: site.yml, glossary.yml, calendar and pages.</summary>
internal sealed class SiteReader(ContentFiles files, ReadingContext context)
{
    public static readonly SiteInfo EmptySite = new("", "", "", "", "", "", []);

    public SiteInfo ReadSite()
    {
        if (!files.Exists("site.yml"))
        {
            context.Faults.Add(
                DiagnosticCode.MissingFile, new Position("site.yml", 1, 1), "缺少 site.yml。", cure: "建一个 site.yml，至少写上 name 和 tagline。");
        }

        return ReadYaml("site.yml", ReadSite, EmptySite);
    }

    public ImmutableArray<Rules.Question> ReadScopeQuestions() =>
        ReadYaml(ScopeReader.File, QuestionReader.Read, ImmutableArray<Rules.Question>.Empty);

    public ImmutableArray<GlossaryTerm> ReadGlossary() =>
        ReadYaml("glossary.yml", ReadTerms, ImmutableArray<GlossaryTerm>.Empty);

    public ImmutableArray<ImmutableArray<string>> ReadSynonyms() =>
        ReadYaml("synonyms.yml", ReadSynonyms, ImmutableArray<ImmutableArray<string>>.Empty);

    public ImmutableArray<Role> ReadRoles() =>
        ReadYaml("roles.yml", ReadRoles, ImmutableArray<Role>.Empty);

    public ImmutableArray<InfoPage> ReadPages() =>
        [.. files.FilesIn("pages").Where(IsPage).Select(ReadPage).OfType<InfoPage>()];

    public static bool IsPage(string name) =>
        name.EndsWith(".md", StringComparison.Ordinal) && Fields.IdPattern().IsMatch(name[..^3]);

    public WorkCalendar ReadCalendar() => new CalendarReader(context).Read(
        files.FilesIn("calendar")
            .Where(CalendarReader.IsYear)
            .Select(n => files.Open("calendar/" + n, context.Faults))
            .OfType<SourceFile>());

    public static ImmutableArray<Role> ReadRoles(Fields f) => f.List("roles", "角色", ReadRole);

    public static ImmutableArray<GlossaryTerm> ReadTerms(Fields f) => f.List("terms", "名词", ReadTerm);

    /// <summary>A group is one text with 、 between its words.</summary>
    public static ImmutableArray<ImmutableArray<string>> ReadSynonyms(Fields f) =>
        [.. f.Texts("synonyms", "意思一样的说法，用顿号分开").Select(group => group.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToImmutableArray())];

    /// <summary>The front matter of a page.</summary>
    public static (string Title, string? Summary, ImmutableArray<string> Phrasings) ReadHead(Fields f) =>
        (f.Text("title", "标题"), f.OptionalText("summary", "简介"), f.Texts(PhrasingReader.Key, PhrasingReader.Meaning));

    public static SiteInfo ReadSite(Fields f) => new(
        f.Text("name", "网站名称"),
        f.Text("tagline", "一句话介绍"),
        f.TextOrEmpty("operator", "主办者"),
        f.TextOrEmpty("icp", "ICP备案号"),
        f.TextOrEmpty("police-record", "公安备案号"),
        f.TextOrEmpty("contact", "联系方式"),
        f.OptionalList("links", "常用网址", LinkReader.Read));

    private static GlossaryTerm ReadTerm(Fields f) => new(
        f.Id("id", "编号", NameKind.GlossaryTerm),
        f.Text("term", "名词"),
        f.Texts("also", "别的叫法"),
        f.OptionalText("pinyin", "拼音"),
        f.Text("explain", "解释"),
        f.Places("cites", "出处"))
    {
        Plain = f.OptionalChoice("plain", "平常话，正文里不解释", Vocabulary.Truths) ?? false,
        Phrasings = f.Texts(PhrasingReader.Key, PhrasingReader.Meaning),
    };

    private static Role ReadRole(Fields f) => new(
        f.Id("id", "编号", NameKind.Role),
        f.Text("title", "标题"),
        f.Text("summary", "一句话介绍"),
        f.List("steps", "步骤", step => new RoleStep(step.Text("title", "标题"), step.OptionalText("say", "提示"), step.Places("cites", "出处"))));

    private InfoPage? ReadPage(string name)
    {
        var path = "pages/" + name;
        if (InfoPage.TakenIds.Contains(name[..^3]))
        {
            context.Faults.Add(DiagnosticCode.TakenPageName, new Position(path, 1, 1), $"“/{name[..^3]}”是网站自己的页面，这个文件不会显示。", cure: "换个文件名。");
        }

        if (files.Open(path, context.Faults) is not { } file
            || FrontMatter.Split(file, context.Faults) is not { Fields: { } head } text)
        {
            return null;
        }

        Position Place(int line, int column) => new(path, line + 1 + text.BodyLine, column + 1);
        var document = ClauseMarkdown.Parse(text.Body, ClauseMarkdown.Pages, Place(0, 0), context.Faults);
        MarkupCheck.Run(document, text.Body, Place, context.Faults);
        new ClauseLinks(null, context).Resolve(document, Place);
        var (title, summary, phrasings) = new Fields(head, context).ReadAll(ReadHead);
        return new InfoPage(name[..^3], title, summary, new MarkupRenderer(ClauseMarkdown.Pages).Render(document), PlainText.Of(document), phrasings);
    }

    private T ReadYaml<T>(string path, Func<Fields, T> read, T missing) =>
        files.Open(path, context.Faults) is { } file && YamlReader.Read(path, file.Text, 0, context.Faults) is { } root
            ? new Fields(root, context).ReadAll(read)
            : missing;
}
