using System.Text.Json.Nodes;
using TitleGuide.Content.Schema;

namespace TitleGuide.Tests.Content.Schema;

public sealed class ContentSchemaTests
{
    private static readonly string Root = Repository.PathOf("content");

    public static TheoryData<string> ContentFiles =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Where(f => SchemaOf(f) is not null).Order(StringComparer.Ordinal)];

    [Fact]
    public void Schemas_Committed_AreTheGenerated()
    {
        Assert.Equal(ContentSchema.Files.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Path.Combine(Root, ContentSchema.Folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(ContentSchema.Files, f => Assert.Equal(f.Value, File.ReadAllText(Path.Combine(Root, ContentSchema.Folder, f.Key))));
    }

    [Theory]
    [MemberData(nameof(ContentFiles))]
    public void ContentFile_FitsItsSchema(string file) => Assert.Empty(Check(SchemaOf(file)!, File.ReadAllText(Path.Combine(Root, file))));

    [Theory]
    [MemberData(nameof(ContentFiles))]
    public void ContentFile_TellsEditorsItsSchema(string file)
    {
        if (file.EndsWith(".yml", StringComparison.Ordinal))
        {
            var first = File.ReadLines(Path.Combine(Root, file)).First();
            var up = string.Concat(Enumerable.Repeat("../", file.Split('/').Length - 1));
            Assert.Equal($"# yaml-language-server: $schema={up}{ContentSchema.Folder}/{SchemaOf(file)}", first);
        }
    }

    [Theory]
    [InlineData("rules.json", "routez: []", "routez is not known")]
    [InlineData("rules.json", "routes: []", "is empty")]
    [InlineData("rules.json", "routes: [ { id: a, name: 甲 } ]", "when is missing")]
    [InlineData("rules.json", "routes: [ { id: A, name: 甲, when: { unstated: 没写 } } ]", "does not match")]
    [InlineData("rules.json", "routes: [ { id: a, name: 甲, when: { all: [ { is: { fact: x, inn: [y] } } ] } } ]", "inn is not known")]
    [InlineData("rules.json", "routes: [ { id: a, name: 甲, when: { unstated: 没写, term: x } } ]", "not exactly one")]
    [InlineData("rules.json", "routes: [ { id: a, name: 甲, when: { since: { fact: x, years: 四, at: y } } } ]", "should be")]
    [InlineData("questions.json", "questions: [ { fact: a, kind: chioce, name: 甲, ask: 乙 } ]", "not one of the words")]
    [InlineData("questions.json", "questions: [ { fact: a, kind: date, name: 甲, ask: 乙, unit: 篇 } ]", "unit may not stand here")]
    [InlineData("questions.json", "questions: [ { fact: a, kind: choice, name: 甲, ask: 乙 } ]", "options is missing")]
    [InlineData("attachments.json", "attachments: [ { id: a, kind: paper, by: applicant, name: 甲, cites: p1, need: always, need-text: 要, copies: 100 } ]", "copies")]
    [InlineData("calendar.json", "holidays: [ { from: 2024-1-1, name: 元旦 } ]", "does not match")]
    [InlineData("offices.json", "area-code: \"0571\"", "offices is missing")]
    public void Faulty_DoesNotFit(string schema, string yaml, string expected) =>
        Assert.Contains(Check(schema, yaml), fault => fault.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Keys_HaveTheirChineseMeaning()
    {
        var properties = JsonNode.Parse(ContentSchema.Files["notice.json"])!["properties"]!.AsObject();

        Assert.Equal("通知标题", properties["title"]!["description"]!.GetValue<string>());
        Assert.All(properties, p => Assert.NotNull(p.Value!["description"]));
    }

    private static IReadOnlyList<string> Check(string schema, string text) =>
        new SchemaValidator(JsonNode.Parse(ContentSchema.Files[schema])!.AsObject()).Check(YamlJson.Read(text));

    private static string? SchemaOf(string file) => file.Split('/') switch
    {
        ["README.md"] or ["schema", ..] => null,
        ["scope.yml"] => "questions.json",
        [var name] when name.EndsWith(".yml", StringComparison.Ordinal) => Path.ChangeExtension(name, ".json"),
        ["calendar", _] => "calendar.json",
        ["pages", _] => "page.json",
        ["notices", _, "notice.md"] => "notice.json",
        ["notices", _, var name] when name.EndsWith(".md", StringComparison.Ordinal) => "clauses.json",
        ["notices", _, var name] => Path.ChangeExtension(name, ".json"),
        _ => null,
    };
}
