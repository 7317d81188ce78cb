using TitleGuide.Content;

var result = ContentLoader.Load(args[1]);
foreach (var diagnostic in result.Diagnostics)
{
    Console.WriteLine(diagnostic);
}

return result.HasErrors ? 1 : 0;
