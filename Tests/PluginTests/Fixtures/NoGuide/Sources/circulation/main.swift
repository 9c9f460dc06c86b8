print("12,345 copies")
