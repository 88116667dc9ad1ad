"""What a draft tells otherwise than its sources do: one module for each way of being wrong."""
