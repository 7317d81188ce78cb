using System.Text.RegularExpressions;

namespace TitleGuide.Tests.Architecture;

public sealed partial class RepositoryTests
{
    private static readonly string[] TopLevel = ["content", "site", "tools", "tests", "TitleGuide.sln", "README.md"];

    private static readonly string[] CodeEndings = [".cs", ".cshtml", ".css", ".js", ".csproj", ".props", ".targets", ".sh", ".sln"];

    /// <summary>A file of more than 250 lines is asked why; here stands the answer.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal)
    {
        ["site/wwwroot/site.css"] = "One stylesheet, one request: its parts are named at the top and in order.",
    };

    private static IEnumerable<string> Code =>
        Repository.Files.Where(file => CodeEndings.Contains(Path.GetExtension(file)) || file.StartsWith(".ci/", StringComparison.Ordinal));

    [Fact]
    public void TopLevel_HoldsOnlyWhatIsNamed() => Faults.AssertNone(Repository.Files.Where(file => !BelongsAtTop(file)));

    [Theory]
    [InlineData("site/Rules/Fact.cs", true)]
    [InlineData(".ci/run", true)]
    [InlineData(".editorconfig", true)]
    [InlineData("Directory.Build.props", true)]
    [InlineData("README.md", true)]
    [InlineData("notes.txt", false)]
    [InlineData("docs/more.md", false)]
    [InlineData("Directory.props.bak", false)]
    public void BelongsAtTop_TellsThemApart(string file, bool expected) => Assert.Equal(expected, BelongsAtTop(file));

    [Fact]
    public void Code_NamesNoPlaceOfOneMachineAndLeavesNothingUndone()
    {
        var faults =
            from file in Code
            from line in File.ReadLines(Repository.PathOf(file)).Select((text, index) => (Text: text, Number: index + 1))
            where Unfinished().IsMatch(line.Text) || PrivatePath().IsMatch(line.Text)
            where file != "tests/Architecture/RepositoryTests.cs"
            select $"{file}({line.Number}): {line.Text.Trim()}";

        Faults.AssertNone(faults);
    }

    [Theory]
    [InlineData("// TODO: later", true)]
    [InlineData("/* fixme */", true)]
    [InlineData("var path = \"/home/anna/site\";", true)]
    [InlineData("var path = @\"C:\\Users\\anna\";", true)]
    [InlineData("cd /root/site", true)]
    [InlineData("cp x /tmp/y", true)]
    [InlineData("var page = \"/work-history\";", false)]
    [InlineData("href=\"/home\"", false)]
    [InlineData("var todos = items.Count;", false)]
    public void Patterns_TellThemApart(string line, bool expected) =>
        Assert.Equal(expected, Unfinished().IsMatch(line) || PrivatePath().IsMatch(line));

    [Fact]
    public void LongFiles_HaveAReason()
    {
        var found = Code.Where(file => File.ReadLines(Repository.PathOf(file)).Skip(250).Any()).ToList();

        Faults.AssertNone(found.Except(LongFiles.Keys).Select(file => $"{file} is long; say why in {nameof(LongFiles)}, or divide it."));
        Faults.AssertNone(LongFiles.Keys.Except(found).Select(file => $"{file} is not long any more; take it out of {nameof(LongFiles)}."));
        Assert.All(LongFiles.Values, reason => Assert.True(reason.Length > 20, reason));
    }

    private static bool BelongsAtTop(string file) =>
        TopLevel.Contains(file.Split('/')[0])
        || file[0] == '.'
        || DirectoryProps().IsMatch(file);

    [GeneratedRegex(@"^Directory\.\w+\.props$")]
    private static partial Regex DirectoryProps();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.])/(home|Users|root|work|tmp|mnt)/|\b[A-Za-z]:\\")]
    private static partial Regex PrivatePath();
}
