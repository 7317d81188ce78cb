using System.Text;

namespace TitleGuide.Tests.Tools.Diff;

/// <summary>Documents compared as they are, without a content folder.</summary>
public sealed class DiffDocumentTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("titleguide-").FullName;

    [Fact]
    public void Diff_OfADocumentThatCannotBeRead_SaysWhy()
    {
        var (code, _, errors) = ContentCopy.Run("diff", Write("空.txt", ""), Write("字.txt", "字"));

        Assert.Equal(2, code);
        Assert.Contains("“空.txt”是空的", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfTwoCopiesOfAnAnnex_TellsWordsFromPunctuation()
    {
        const string Text = "附件2\n\n个人申报流程\n\n一、网上申报\n1.申报人登陆平台，点击“下一步”，进入页面。\n2.材料(一式两份)交受理部门,逾期不收。\n3.公示满5个工作日。\n";
        var one = Write("one.txt", Text);
        var two = Write("two.txt", Text.Replace("登陆", "登录", StringComparison.Ordinal).Replace("(一式两份)", "（一式两份）", StringComparison.Ordinal).Replace(",逾", "，逾", StringComparison.Ordinal));

        var (code, output, errors) = ContentCopy.Run("diff", one, two);

        Assert.True(code == 0, errors);
        Assert.Contains("登[-陆-]{+录+}平台", output, StringComparison.Ordinal);
        Assert.Matches("只有标点或空格不同的（1处）：p1-2 ", output);
        Assert.Contains("一共2处变化", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfVeryLongClauses_EndsSoonAndShowsTheSentence()
    {
        var lines = Enumerable.Range(0, 3_000).Select(i => $"第{i}种情形，按照办法第{i}款办理。").ToList();
        var one = Write("one.txt", "附件1\n申报条件\n一、学历\n" + string.Join('\n', lines));
        lines[0] = "头一种不同。";
        lines[1_500] = "中间的改了。";
        lines[^1] = "末一种不同。";
        var two = Write("two.txt", "附件1\n申报条件\n一、学历\n" + string.Join('\n', lines));
        var began = TimeProvider.System.GetTimestamp();

        var (code, output, errors) = ContentCopy.Run("diff", one, two);

        Assert.True(code == 0, errors);
        Assert.Contains("[-第1500种情形，按照办法第1500款办理。 -]{+中间的改了。 +}", output, StringComparison.Ordinal);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0, 30);
    }

    [Fact]
    public void Diff_OfAnnexesWithoutAYear_Compares()
    {
        const string Text = "附件1\n申报条件\n一、学历\n本科。申报时间截止11月21日。\n";

        var (code, output, errors) = ContentCopy.Run("diff", Write("one.txt", Text), Write("two.markdown", Text.Replace("21日", "22日", StringComparison.Ordinal)));

        Assert.True(code == 0, errors);
        Assert.Contains("11月[-21-]{+22+}日", output, StringComparison.Ordinal);
        Assert.Contains("一共1处变化", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfADocumentWithoutText_SaysSo()
    {
        var (code, _, errors) = ContentCopy.Run("diff", Write("空.docx", Import.ImportTrial.WordFile("<w:p/>")), Write("字.txt", "字"));

        Assert.Equal(2, code);
        Assert.Equal("“空.docx”里没有文字。\n", errors);
    }

    [Fact]
    public void Diff_OfAFileOfAnotherFormat_NamesTheFormats()
    {
        var (code, _, errors) = ContentCopy.Run("diff", Write("表.xlsx", "字"), Write("字.txt", "字"));

        Assert.Equal(2, code);
        Assert.Contains("不认识“表.xlsx”的格式", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
