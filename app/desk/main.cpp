// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>

/// The composition root: the only place where things are made and handed to each other.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return 0;
}
