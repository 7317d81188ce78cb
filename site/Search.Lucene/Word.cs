namespace TitleGuide.Search.Lucene;

/// <summary>A word over the nodes [First, Last] of a graph; where a bracket is read past, not all between belong to it.</summary>
internal readonly record struct Word(string Text, int First, int Last);
