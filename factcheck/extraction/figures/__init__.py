"""What a number counts where it is no toll: how many live, come, work somewhere, how often, the how-manieth."""
