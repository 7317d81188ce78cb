using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TitleGuide.Tools.Import.Recognition;

/// <summary>Words that official documents often confuse with others. What stands around them must leave little doubt.</summary>
internal static class MistakenWords
{
    public static ImmutableArray<(Regex Pattern, string Right)> All { get; } =
    [
        Word("登陆", "登录"),
        Word("帐(?=[号户])", "账"),
        Word("交纳(?=社保|社会保险|养老|[^，。]{0,4}费)", "缴纳"),
        Word("相对(?=的(?:年限|资格|职务|职称|等级|学历|学位|证书|材料|条件|规定|岗位|手续|专业))", "相应"),
        Word("(?<=能|应|如实|真实|客观|全面)反应", "反映"),
        Word("(?<=^|[，。；（(])截止(?=20)", "截至"),
        Word("必需(?=提供|提交|上传|填写|具备|符合|参加|经|由|在)", "必须"),
        Word("既可(?=申报|参加|提交|上传|登录|点击)(?![^。；]{0,60}[又也])", "即可"),
        Word("其它", "其他"),
        Word("部份", "部分"),
        Word("签定", "签订"),
        Word("做为", "作为"),
        Word("按排", "安排"),
        Word("撤消", "撤销"),
        Word("授于", "授予"),
        Word("复盖", "覆盖"),
        Word("付本", "副本"),
        Word("付高(?=级|职)", "副高"),
        Word("侯选", "候选"),
        Word("报导", "报道"),
    ];

    private static (Regex Pattern, string Right) Word(string pattern, string right) => (new Regex(pattern, RegexOptions.CultureInvariant), right);
}
