namespace TitleGuide.Tests.Facts;

/// <summary>
/// The facts of one notice's documents, in <c>tests/Facts/{notice}.txt</c>, written from the documents and not from the content.
/// <c>@ c2-1</c> names the clause that must show the lines below it, a bare <c>@</c> the whole notice. <c>a = b</c> is the document's a in
/// other notation, b; <c>a =&gt; b</c> is a damaged a, which the notice must admit somewhere, put right as b; <c>+ a</c> is a number that we
/// counted or added ourselves.
/// </summary>
internal static class FactList
{
    public static IEnumerable<PrintedFact> Of(string notice)
    {
        var clause = "";
        foreach (var read in File.ReadLines(Repository.PathOf($"tests/Facts/{notice}.txt")))
        {
            var line = read.StartsWith("+ ", StringComparison.Ordinal) ? read[2..] : read;
            if (line.StartsWith('@'))
            {
                clause = line[1..].Trim();
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line.Split(" => ") is [var damaged, var mended] ? new(clause, mended, damaged) : new(clause, line.Split(" = ")[^1], null);
            }
        }
    }
}
