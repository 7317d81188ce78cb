using Microsoft.AspNetCore.StaticFiles;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Serving;

/// <summary>The originals that staff added to a notice, to be saved, never shown as a page of this site.</summary>
public static class Originals
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static void MapOriginals(this IEndpointRouteBuilder routes) =>
        routes.MapMethods($"/notices/{{id}}/{Links.OriginalsFolder}/{{name}}", Reading, Find);

    /// <summary>Only what the snapshot names is served. Addresses are lower case, names need not be.</summary>
    private static IResult Find(string id, string name, CurrentContent current)
    {
        var file = current.Snapshot.FindNotice(id)?.Files.FirstOrDefault(f => f.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (file is null || current.Snapshot.Folder is not { } folder)
        {
            return Results.NotFound();
        }

        var path = Path.GetFullPath(Path.Combine(folder, "notices", id, Links.OriginalsFolder, file));
        var type = ContentTypes.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return File.Exists(path) ? Results.File(path, type, file) : Results.NotFound();
    }
}
