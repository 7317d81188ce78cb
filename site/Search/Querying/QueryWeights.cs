namespace TitleGuide.Search.Querying;

/// <summary>What the kinds of terms count, relative to a pair of Han characters.</summary>
internal static class QueryWeights
{
    /// <summary>西湖区, 桐庐县: the suffix matters less than the name.</summary>
    public const float PlaceSuffix = 0.4f;

    /// <summary>Han before digits (附件1) and Latin beside Han (APP下载): order helps, but does not decide.</summary>
    public const float Mixed = 0.6f;

    public const float MixedMass = 0.2f;

    /// <summary>What the phrase as typed adds where a synonym would do.</summary>
    public const float LiteralOfConcept = 0.3f;

    /// <summary>Across the edge of a synonym phrase: two words that happen to meet.</summary>
    public const float Meeting = 0.4f;

    /// <summary>With a stop word: 怎么审 as a heading puts it, but never a reason to be found.</summary>
    public const float Stop = 0.5f;

    /// <summary>Any number where the query asks for one: 几年.</summary>
    public const float AnyNumber = 1.1f;

    public const float AnyNumberMass = 0.4f;

    /// <summary>A synonym phrase with question words in between: 证书什么时候下载.</summary>
    public const float Scattered = 0.9f;

    /// <summary>满 before the number asked for.</summary>
    public const float Full = 0.8f;

    /// <summary>In a notice's name: it has said which notice is meant, and says little more.</summary>
    public const float Name = 0.4f;

    /// <summary>With a word that carries little: 要, 能, 在.</summary>
    public const float Weak = 0.5f;

    /// <summary>What an unknown pair leaves uncovered: it is a typo or two words meeting.</summary>
    public const float UnknownMass = 0.3f;

    /// <summary>The single characters of an unknown pair.</summary>
    public const float SingleOfUnknown = 0.2f;

    /// <summary>A character left alone between stop words.</summary>
    public const float LoneHan = 0.3f;

    /// <summary>A date of another or no year; a number that only contains the digits.</summary>
    public const float Inexact = 0.7f;
}
