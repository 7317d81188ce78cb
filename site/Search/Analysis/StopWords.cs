using System.Buffers;
using System.Collections.Frozen;

namespace TitleGuide.Search.Analysis;

/// <summary>Words that make a question and not its subject. Dropped from a query while anything else remains.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "的", "了", "吗", "呢", "吧", "啊", "呀", "嘛", "哦", "我", "你", "您", "他", "她", "咱", "谁", "哪", "几", "啥", "是",
        "怎么", "怎么办", "怎么样", "怎样", "如何", "什么", "什么样", "什么时候", "什么时间", "何时", "为什么", "为何", "多少", "多久", "多长",
        "哪里", "哪儿", "哪些", "哪个", "哪种", "在哪", "在哪里", "去哪", "去哪里", "几个", "能不能", "可不可以", "可以", "能否", "可否",
        "是否", "是不是", "有没有", "要不要", "用不用", "行不行", "算不算", "需不需要", "需要", "应该", "想要", "请问", "谢谢", "你好", "您好",
        "我们", "你们", "他们", "自己的", "这个", "那个", "这种", "那种", "这些", "一下", "的话", "如果", "时候", "还要", "还能", "都要", "都能",
        "就能", "要多久", "够不够", "对不对", "知道", "告诉", "怎么算", "怎么填", "怎么写", "怎么查", "怎么交", "怎么弄",
        "咋", "咋办", "咋弄", "咋样", "咋写", "咋填", "咋报", "啥时候", "啥样", "为啥", "干啥", "想问", "想问一下", "问一下", "问下", "请教");

    // Words with a stop word in them, which it is not there.
    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        StringComparer.Ordinal, "其他", "他人", "目的", "标的", "了解", "自我", "几何");

    private static readonly SearchValues<char> Weak = SearchValues.Create("要能会还就也都想让把给跟和在到去有做这那上里着过又很太再才只先");

    private static readonly SearchValues<char> First = SearchValues.Create([.. Words.Select(w => w[0])]);

    private static readonly SearchValues<char> FirstKept = SearchValues.Create([.. Kept.Select(w => w[0])]);

    private static readonly int Longest = Words.Max(w => w.Length);

    /// <summary>Carries little, but is part of real words too often to be dropped.</summary>
    public static bool IsWeak(char c) => Weak.Contains(c);

    /// <summary>The length of the longest stop word at the text's beginning, or 0.</summary>
    public static int At(ReadOnlySpan<char> text) => At(text, Words, First);

    /// <summary>The length of the longest word at the text's beginning whose characters are no stop words there, or 0.</summary>
    public static int KeptAt(ReadOnlySpan<char> text) => At(text, Kept, FirstKept);

    private static int At(ReadOnlySpan<char> text, FrozenSet<string> words, SearchValues<char> first)
    {
        if (text.IsEmpty || !first.Contains(text[0]))
            return 0;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (lookup.Contains(text[..length]))
                return length;
        }

        return 0;
    }
}
