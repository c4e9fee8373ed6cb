"""What a person can do, one public method a gesture, and each gesture one transaction."""
