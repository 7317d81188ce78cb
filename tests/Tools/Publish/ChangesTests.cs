using TitleGuide.Content;
using TitleGuide.Tests.Content;
using TitleGuide.Tools.Publish;

namespace TitleGuide.Tests.Tools.Publish;

public sealed class ChangesTests : IDisposable
{
    private const string Notice = "notices/2024-test-engineer/notice.md";
    private const string Rules = "notices/2024-test-engineer/rules.yml";
    private const string Assumption = "  - { text: 业绩没有写算到哪天, cites: n1 }\n";

    private readonly FaultyFolder content = FaultyFolder.Good();

    [Theory]
    [InlineData("synonyms.yml", "公章、盖戳", "公章、盖戳、敲章", "同义词增1、减1")]
    [InlineData("scope.yml", "评哪一级？", "你评哪一级？", "找通知的问题改1")]
    [InlineData(Notice, "what: 单位公示", "what: 单位里公示", "2024 测试工程师（2024-test-engineer）：公示等期间改1")]
    [InlineData("notices/2024-test-engineer/phrasings.yml", "怎么评", "怎样评", "2024 测试工程师（2024-test-engineer）：访客的说法有改动")]
    [InlineData("notices/2024-test-engineer/scope.yml", "otherwise: 没有写", "otherwise: 没有说", "2024 测试工程师（2024-test-engineer）：收哪些人改1")]
    [InlineData("notices/2024-test-engineer/offices.yml", "text: 先交市直单位", "text: 交市直单位", "2024 测试工程师（2024-test-engineer）：基本信息有改动")]
    public void Edit_IsTold(string file, string old, string @new, string expected) =>
        Assert.Equal([expected], After(() => content.Replace(file, old, @new)));

    [Fact]
    public void NewRoles_AreTold() => Assert.Equal(["角色增1"], After(() => File.WriteAllText(
        content.PathOf("roles.yml"),
        "roles:\n  - id: newcomer\n    title: 我是申报人\n    summary: 先看条件。\n    steps:\n      - { title: 看条件, cites: [2024-test-engineer#c2-1] }\n")));

    [Fact]
    public void TitleAndClause_AreBothTold()
    {
        var told = After(() =>
        {
            content.Replace(Notice, "summary: 想评测试工程师的人看这里。", "summary: 换了一句。");
            content.Replace(Notice, "办。年限", "办理。年限");
        });

        Assert.Equal(["2024 测试工程师（2024-test-engineer）：条款改1；基本信息有改动"], told);
    }

    [Fact]
    public void TwoAssumptionsOfTheSameText_AreTwo() =>
        Assert.Equal(["2024 测试工程师（2024-test-engineer）：规则增1"], After(() => content.Replace(Rules, Assumption, Assumption + Assumption)));

    public void Dispose() => content.Dispose();

    private List<string> After(Action edit)
    {
        var old = ContentLoader.Load(content.Path).Snapshot!;
        edit();
        var loaded = ContentLoader.Load(content.Path);
        return [.. Changes.Between(old, loaded.Snapshot ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics)))];
    }
}
