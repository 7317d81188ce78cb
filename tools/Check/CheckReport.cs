using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TitleGuide.Content;

namespace TitleGuide.Tools.Check;

/// <summary>What a check found, for reading, for programs and for CI.</summary>
internal static class CheckReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Errors by place, then warnings by kind, then one line of counts.</summary>
    public static string Text(LoadResult loaded)
    {
        var text = new StringBuilder();
        var errors = loaded.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        foreach (var error in errors)
        {
            text.Append(error).Append('\n');
        }

        foreach (var kind in loaded.Diagnostics.Where(d => d.Severity != Severity.Error).GroupBy(d => d.Code).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append($"—— 提醒 {kind.Key} {DiagnosticCode.Find(kind.Key)?.Title}（{kind.Count()}处）\n");
            foreach (var warning in kind)
            {
                text.Append(warning).Append('\n');
            }
        }

        var warnings = loaded.Diagnostics.Count - errors.Count;
        text.Append(errors.Count == 0 ? $"没有错误，{warnings}条提醒（{Ran(loaded)}）。\n" : $"{errors.Count}处错误，{warnings}条提醒（{Ran(loaded)}）。\n");
        return text.ToString();
    }

    public static string Json(LoadResult loaded) => JsonSerializer.Serialize(
        new
        {
            Errors = loaded.Diagnostics.Count(d => d.Severity == Severity.Error),
            Warnings = loaded.Diagnostics.Count(d => d.Severity != Severity.Error),
            Diagnostics = loaded.Diagnostics.Select(d => new
            {
                d.At.Path,
                d.At.Line,
                d.At.Column,
                Severity = Word(d.Severity),
                d.Code,
                DiagnosticCode.Find(d.Code)?.Title,
                d.Message,
                d.Clause,
                d.Cure,
            }),
        },
        Options) + "\n";

    /// <param name="folder">The content folder as seen from where the check runs: CI finds the file by it.</param>
    public static string Github(LoadResult loaded, string folder)
    {
        var text = new StringBuilder();
        foreach (var d in loaded.Diagnostics)
        {
            var message = (d.At.Path.StartsWith('/') ? $"{d.At.Path}：" : "") + d.Message + (d.Clause is null ? "" : $"（条款：{d.Clause}）") + (d.Cure is null ? "" : $"建议：{d.Cure}");
            text.Append($"::{Word(d.Severity)} {Place(d.At, folder)}title={Property($"{d.Code} {DiagnosticCode.Find(d.Code)?.Title}")}::{Data(message)}\n");
        }

        return text.ToString();
    }

    /// <summary>Nothing for a page, which is no file.</summary>
    private static string Place(Position at, string folder) => at.Path.StartsWith('/') ? ""
        : $"file={Property(Path.Combine(folder, at.Path).Replace('\\', '/'))},line={at.Line},col={at.Column},";

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Ran(LoadResult loaded)
    {
        if (loaded.Snapshot is not { } snapshot)
        {
            return "有错误时不算样例";
        }

        var marks = loaded.Diagnostics.Count(d => d.Code == DiagnosticCode.Unfinished.Id || d.Code == DiagnosticCode.UnfinishedOnSite.Id);
        var drafts = loaded.Read.Count(n => n.Draft);
        return $"{snapshot.Notices.Length}份通知，{snapshot.Notices.Sum(n => n.Clauses.Count())}个条款，{snapshot.Notices.Sum(n => n.Cases.Length)}个样例"
            + (drafts == 0 ? "" : $"，{drafts}份草稿不上网站")
            + (marks == 0 ? "" : $"，{marks}处待办");
    }
}
