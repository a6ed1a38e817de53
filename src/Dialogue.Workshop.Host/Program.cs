using Dialogue.Workshop.Host.Serving;

return await HostRun.RunAsync(args, Console.Out, Console.Error);
