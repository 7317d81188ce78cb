using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TitleGuide.Pages;

/// <summary>What a visitor sees when the site fails. Says nothing of the cause.</summary>
public sealed class ErrorModel : PageModel
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status500InternalServerError;
}
