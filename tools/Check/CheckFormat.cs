namespace TitleGuide.Tools.Check;

internal enum CheckFormat
{
    Text,
    Json,

    /// <summary>Workflow commands that CI systems show beside the line.</summary>
    Github,
}
