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
    Role,
    Faq,
}

/// <summary>The ids of one notice: where each is declared and used. Uses are resolved once all files are read, so order never matters.</summary>
/// <param name="outer">Where else a name may be declared: all but the questions, which are a vocabulary of their own.</param>
internal sealed class Names(Faults faults, Names? outer = null)
{
    private readonly Dictionary<(NameKind Kind, string Id), Position> declared = [];
    private readonly HashSet<(NameKind Kind, string Id)> used = [];
    private List<(NameKind Kind, string Id, Position At)> uses = [];
    private readonly HashSet<NameKind> incomplete = [];


    public void Declare(NameKind kind, string id, Position at)
    {
        if (!declared.TryAdd((kind, id), at))
        {
            faults.Add(
                kind == NameKind.Anchor ? DiagnosticCode.DuplicateAnchor : DiagnosticCode.DuplicateId,
                at,
                $"{kind.Chinese()}“{id}”用过了，在 {declared[(kind, id)]}。",
                cure: "换一个没有用过的。");
            if (kind == NameKind.Anchor)
            {
                LeaveOpen(NameKind.Anchor);
            }
        }
    }

    public void Use(NameKind kind, string id, Position at)
    {
        uses.Add((kind, id, at));
        used.Add((kind, id));
    }

    /// <summary>A file that declares these could not be read: its fault is reported, and not once more for every name in it.</summary>
    public void LeaveOpen(params ReadOnlySpan<NameKind> kinds)
    {
        foreach (var kind in kinds)
        {
            incomplete.Add(kind);
        }
    }

    public bool IsOpen(NameKind kind) => incomplete.Contains(kind) || Outer(kind)?.IsOpen(kind) == true;

    public bool IsDeclared(NameKind kind, string id) => declared.ContainsKey((kind, id)) || Outer(kind)?.IsDeclared(kind, id) == true;

    public bool IsUsed(NameKind kind, string id) => used.Contains((kind, id));

    public Position? Place(NameKind kind, string id) => declared.GetValueOrDefault((kind, id));

    public IEnumerable<string> All(NameKind kind) => declared.Keys.Where(k => k.Kind == kind).Select(k => k.Id).Concat(Outer(kind)?.All(kind) ?? []);

    /// <summary>Drops the uses, once resolved.</summary>
    public void Forget() => uses = [];

    /// <summary>Reports every use of an id that nothing declares.</summary>
    public void Resolve()
    {
        foreach (var (kind, id, at) in uses)
        {
            if (id.Length > 0 && !IsDeclared(kind, id) && !IsOpen(kind))
            {
                faults.Add(kind.UnknownCode(), at, $"没有{kind.Chinese()}“{id}”。", cure: Cure(kind, id));
            }
        }
    }

    private Names? Outer(NameKind kind) => kind == NameKind.Fact ? null : outer;

    /// <summary>An anchor's first letter tells its file, so it is hardly wrong.</summary>
    private string? Cure(NameKind kind, string id) =>
        Nearest.Cure(id, kind == NameKind.Anchor ? All(kind).Where(known => known[0] == id[0]) : All(kind));
}
