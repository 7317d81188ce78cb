return TitleGuide.Tools.CommandLine.Run(args, Console.Out, Console.Error);
