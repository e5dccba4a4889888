// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/receipt/QrReader.h"

#include <cstdio>

/// readcode <picture>: what a camera reads on a screen or a paper; 1 when there is no code.
int main(int argc, char* argv[])
{
    const QImage picture(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QString text = hui::testkit::qrIn(picture.convertToFormat(QImage::Format_Grayscale8));
    std::puts(qPrintable(text));
    return text.isEmpty() ? 1 : 0;
}
