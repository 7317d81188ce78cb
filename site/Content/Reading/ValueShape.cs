namespace TitleGuide.Content.Reading;

/// <summary>What may stand as a value.</summary>
internal abstract record ValueShape;

/// <summary>Not told.</summary>
internal sealed record AnyShape : ValueShape;

internal sealed record TextShape(string? Pattern = null) : ValueShape;

internal sealed record WholeShape(int Min, int Max) : ValueShape;

internal sealed record NumberShape : ValueShape;

internal sealed record DateShape : ValueShape;

internal sealed record WordShape(IReadOnlyList<string> Words) : ValueShape;

internal sealed record MappingShape(FieldLog Fields) : ValueShape;

/// <param name="Alone">Whether one item may stand without list marks.</param>
internal sealed record ListShape(ValueShape Item, bool Alone, bool Empty) : ValueShape;
