// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// Feeds every file of a folder to a fuzzer once, without libFuzzer: what was found stays tested.

#include "tests/fuzz/Fuzz.h"

#include <QDir>
#include <QFile>

int main(int count, char** arguments)
{
    const QDir folder(QString::fromLocal8Bit(count == 2 ? arguments[1] : ""));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    HUI_ASSERT(count == 2 && !names.isEmpty());
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        HUI_ASSERT(file.open(QIODevice::ReadOnly));
        qInfo("%s", qPrintable(name));
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(
            reinterpret_cast<const quint8*>(bytes.constData()), static_cast<size_t>(bytes.size()));
    }
    return 0;
}
