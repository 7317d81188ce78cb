namespace TitleGuide.Content.Reading;

/// <summary>What the readers of one notice (or of the site's own files) share.</summary>
internal sealed class ReadingContext
{
    public ReadingContext()
    {
        Faults = new();
        Names = new Names(Faults);
    }

    /// <summary>For rules over questions that the notice itself does not ask: everything else they name is the notice's.</summary>
    public ReadingContext(ReadingContext notice, IEnumerable<Rules.Question> questions)
    {
        Faults = notice.Faults;
        Names = new Names(Faults, notice.Names);
        Doubts = notice.Doubts;
        foreach (var question in questions)
        {
            Names.Declare(NameKind.Fact, question.Fact.Id, new Position(ScopeReader.File, 1, 1));
            Facts.TryAdd(question.Fact.Id, question.Fact);
        }
    }

    public Faults Faults { get; }

    /// <summary>The site's questions that the notice's scope.yml uses.</summary>
    public IReadOnlyCollection<string> ScopeFacts { get; private set; } = [];

    /// <summary>What the reading of the notice's scope.yml needs; null before.</summary>
    public ReadingContext? Scope { get; set; }

    public Names Names { get; }

    /// <summary>The terms of rules.yml, each built when first used.</summary>
    public TermTable Terms { get; private set; } = new();

    /// <summary>The facts asked, known before rules, attachments and cases are read.</summary>
    public Dictionary<string, Rules.Fact> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>Answers of cases read so far, by fact and text.</summary>
    public Dictionary<(string Fact, string Text), Rules.FactValue> Answers { get; } = [];

    /// <summary>Which kind each doubt is, known before rules are read.</summary>
    public Dictionary<string, DoubtKind> Doubts { get; } = new(StringComparer.Ordinal);

    /// <summary>Mentions of places that are judged when all notices are read.</summary>
    public List<PlaceReference> Elsewhere { get; } = [];

    /// <summary>What routes tell people to tick.</summary>
    public HashSet<string> PlatformOptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Where each clause is excused from being cited.</summary>
    public Dictionary<string, Position> UncitedPlaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Where each condition and its citation stand.</summary>
    public Dictionary<Rules.Condition, ConditionPlace> Places { get; private set; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where each listed thing stands.</summary>
    public Dictionary<object, Position> Stands { get; private set; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Texts of YAML that name an annex.</summary>
    public List<(string Text, Position At)> Mentions { get; private set; } = [];

    /// <summary>Drops what only the checks of the notice itself needed.</summary>
    public void Forget()
    {
        Terms = new();
        Places = [];
        Stands = [];
        Mentions = [];
        ScopeFacts = Scope?.Places.Keys.SelectMany(c => c.Facts).ToHashSet(StringComparer.Ordinal) ?? [];
        Scope = null;
        Answers.Clear();
        Names.Forget();
    }
}

/// <param name="Own">Whether the quote is the node's own and not an ancestor's.</param>
internal sealed record ConditionPlace(Position At, Position Quote, bool Own);
