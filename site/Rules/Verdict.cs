namespace TitleGuide.Rules;

/// <summary>
/// What can be said of a condition. The order is the logic: every part needed is the minimum, k of n is the k-th largest.
/// </summary>
public enum Verdict
{
    /// <summary>不符合: no completion of the missing facts meets it.</summary>
    NotMet,

    /// <summary>待确认: it depends on facts not given, on a reading, or on words the documents do not contain.</summary>
    Unknown,

    /// <summary>须经审核认定: met, provided that reviewers accept what only people can decide.</summary>
    Judged,

    /// <summary>符合.</summary>
    Met,
}
