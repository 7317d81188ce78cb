using System.Reflection;

namespace TitleGuide.Content;

/// <summary>A kind of fault: its stable code and what it means to the staff who meet it. A code is never given a second meaning.</summary>
/// <param name="Title">One line.</param>
/// <param name="Explanation">Why it matters and what to do.</param>
/// <param name="Example">A few characters of content that raise it.</param>
public sealed partial record DiagnosticCode(string Id, Severity Severity, string Title, string Explanation, string Example)
{
    private static readonly Lazy<IReadOnlyList<DiagnosticCode>> Registry = new(() =>
        [.. typeof(DiagnosticCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticCode>()
            .OrderBy(code => code.Id, StringComparer.Ordinal)]);

    /// <summary>Every code, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All => Registry.Value;

    /// <summary>Null when there is no such code.</summary>
    public static DiagnosticCode? Find(string id) => All.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.OrdinalIgnoreCase));

    private static DiagnosticCode Error(string id, string title, string explanation, string example) =>
        new(id, Severity.Error, title, explanation, example);

    private static DiagnosticCode Warning(string id, string title, string explanation, string example) =>
        new(id, Severity.Warning, title, explanation, example);
}
