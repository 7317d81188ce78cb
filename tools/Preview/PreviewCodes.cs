using System.Net;
using System.Text;
using TitleGuide.Content;

namespace TitleGuide.Tools.Preview;

/// <summary>Every diagnostic code with its meaning and an example.</summary>
internal static class PreviewCodes
{
    public static string Html()
    {
        var html = new StringBuilder("<h1>错误代码</h1><p class=\"lead\">检查和预览会报这些代码。错误不改好就不能发布，提醒不影响发布。</p>");
        foreach (var code in DiagnosticCode.All)
        {
            html.Append($"<section id=\"{code.Id}\"><h2>{code.Id} {WebUtility.HtmlEncode(code.Title)} <span class=\"tag\">{(code.Severity == Severity.Error ? "错误" : "提醒")}</span></h2>")
                .Append($"<p>{WebUtility.HtmlEncode(code.Explanation)}</p><p>例如：</p><pre class=\"mono\">{WebUtility.HtmlEncode(code.Example)}</pre></section>");
        }

        return html.ToString();
    }
}
