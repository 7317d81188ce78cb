namespace TitleGuide.Content;

/// <summary>What a review finds in rules and dates: C170–C199.</summary>
public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode NeverTrue = Warning(
        "C170", "谁也满足不了的条件", "里面的要求互相冲突，或者超出了问题的范围，走到这里的人一律“不符合”，多半是 all 和 any 写反了。", "all: [ is 企业, is 事业单位 ]（单选题）");

    public static readonly DiagnosticCode SameTwice = Warning(
        "C171", "同样的条件写了两遍", "同一层里两个条件说的是同一件事；两种读法一样，也就不存疑了。多半是复制以后忘了改。", "any: [ 满4年, 满4年 ]");

    public static readonly DiagnosticCode NeverDecides = Warning(
        "C172", "条件用不着", "满足另一个的人一定满足它，写不写结论都一样。", "any: [ 满3年, 满5年 ]");

    public static readonly DiagnosticCode Unreachable = Warning(
        "C173", "永远走不到的条件", "和外层、前提或者优先的途径合在一起，没有人走得到这里。", "前提要企业，某一支却写事业单位");

    public static readonly DiagnosticCode ThresholdGap = Warning(
        "C174", "界限之间空了一段", "一支到3年为止，下一支从4年起，3年到4年的人两边都不算。", "below: 3，另一支 years: 4");

    public static readonly DiagnosticCode ThresholdOverlap = Warning(
        "C175", "界限重了一段", "一支到5年为止，下一支从4年起，中间的人两边都算。", "below: 5，另一支 years: 4");

    public static readonly DiagnosticCode NeverAsked = Warning(
        "C176", "问题永远不会问", "有条件用到它，可是不管怎么答，结论都一样。", "只在走不到的条件里用到的问题");

    public static readonly DiagnosticCode DeadlineOnDayOff = Warning(
        "C177", "截止日是休息日", "官方的截止日很少落在周末和节假日，多半是看错了日子；确实是的，在 note 里写明，读者好早些办。", "date: 2026-07-19（星期日）");
}
