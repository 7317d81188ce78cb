namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Gives each name out once: the first time as it is, then with a number.</summary>
internal sealed class UniqueNames(string separator)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    public string Take(string name)
    {
        var unique = name;
        while (!taken.Add(unique))
        {
            last[name] = last.GetValueOrDefault(name, 1) + 1;
            unique = $"{name}{separator}{last[name]}";
        }

        return unique;
    }
}
