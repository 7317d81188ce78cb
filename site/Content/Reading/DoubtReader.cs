using System.Collections.Immutable;

namespace TitleGuide.Content.Reading;

/// <summary>Reads doubts.yml.</summary>
internal static class DoubtReader
{
    public static ImmutableArray<Doubt> Read(Fields f) => f.List("doubts", "存疑", ReadDoubt);

    /// <summary>A rule can only be evaluated in two readings when the doubt has them.</summary>
    public static void CheckHasReadings(string id, Position at, ReadingContext context)
    {
        if (context.Doubts.TryGetValue(id, out var kind) && kind != DoubtKind.Reading)
        {
            context.Faults.Add(
                DiagnosticCode.DefectWithReadings, at, $"存疑“{id}”是原文缺损（defect），没有两种读法。", cure: "改用 unstated，或者在 doubts.yml 里写出两种读法。");
        }
    }

    private static Doubt ReadDoubt(Fields f)
    {
        var doubt = new Doubt(
            f.Id("id", "编号", NameKind.Doubt),
            f.Choice("kind", "哪一种", Vocabulary.DoubtKinds),
            f.Text("title", "标题"),
            f.RequiredUses("cites", "有关的条款锚点", NameKind.Anchor),
            f.OptionalText("passage", "原文怎么写"),
            f.Texts("readings", "读法"),
            f.Text("handling", "怎么处理"));
        if (f.Has("kind"))
        {
            f.Context.Doubts.TryAdd(doubt.Id, doubt.Kind);
        }

        var wanted = doubt.Kind == DoubtKind.Reading ? 2 : 0;
        if (doubt.Readings.Length != wanted && f.Has("kind"))
        {
            f.Context.Faults.Add(
                DiagnosticCode.NotTwoReadings,
                f.PlaceOf("readings"),
                wanted == 2 ? $"reading 要正好写两种读法，这里有{doubt.Readings.Length}种。" : "defect 不写读法。",
                cure: wanted == 2 ? "在 readings 里写甲、乙两种；原文坏了就把 kind 改成 defect。" : "删掉 readings，或者把 kind 改成 reading。");
        }

        return doubt;
    }
}
