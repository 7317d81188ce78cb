namespace TitleGuide.Content.Reading;

/// <summary>What an id names. Ids of different kinds may be equal.</summary>
internal enum NameKind
{
    Anchor,
    Doubt,
    Route,
    Gate,
    Term,
    CutOff,
    Fact,
    Office,
    Attachment,
    Deadline,
    Period,
    Case,
    GlossaryTerm,
}

/// <summary>The ids of one notice: where each is declared and used. Uses are resolved once all files are read, so order never matters.</summary>
internal sealed class Names(Faults faults)
{
    private readonly Dictionary<(NameKind Kind, string Id), Position> declared = [];
    private readonly HashSet<(NameKind Kind, string Id)> used = [];
    private readonly List<(NameKind Kind, string Id, Position At)> uses = [];

    public void Declare(NameKind kind, string id, Position at)
    {
        if (!declared.TryAdd((kind, id), at))
        {
            faults.Add(
                kind == NameKind.Anchor ? DiagnosticCode.DuplicateAnchor : DiagnosticCode.DuplicateId,
                at,
                $"{kind.Chinese()}“{id}”用过了，在 {declared[(kind, id)]}。",
                cure: "换一个没有用过的。");
        }
    }

    public void Use(NameKind kind, string id, Position at)
    {
        uses.Add((kind, id, at));
        used.Add((kind, id));
    }

    public bool IsDeclared(NameKind kind, string id) => declared.ContainsKey((kind, id));

    public bool IsUsed(NameKind kind, string id) => used.Contains((kind, id));

    public Position? Place(NameKind kind, string id) => declared.GetValueOrDefault((kind, id));

    public IEnumerable<string> All(NameKind kind) => declared.Keys.Where(k => k.Kind == kind).Select(k => k.Id);

    /// <summary>Reports every use of an id that nothing declares.</summary>
    public void Resolve()
    {
        foreach (var (kind, id, at) in uses)
        {
            if (!IsDeclared(kind, id))
            {
                faults.Add(kind.UnknownCode(), at, $"没有{kind.Chinese()}“{id}”。", cure: Nearest.Cure(id, All(kind)));
            }
        }
    }
}
