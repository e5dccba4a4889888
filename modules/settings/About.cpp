// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/settings/About.h"

#include <QFile>

namespace hui::settings {

QList<Component> components()
{
    return {
        {QStringLiteral("HuiDesk 惠柜台"), QStringLiteral("Apache-2.0"),
            QStringLiteral("The HuiDesk authors")},
        {QStringLiteral("Qt %1").arg(QLatin1StringView(qVersion())),
            QStringLiteral("LGPL-3.0-only"), QStringLiteral("The Qt Company Ltd.")},
        {QStringLiteral("Tabler Icons"), QStringLiteral("MIT"), QStringLiteral("Paweł Kuna")},
        {QStringLiteral("OpenSSL"), QStringLiteral("Apache-2.0"),
            QStringLiteral("The OpenSSL Project Authors")},
        {QStringLiteral("SQLite"), QStringLiteral("blessing"), QStringLiteral("public domain")},
        {QStringLiteral("Argon2"), QStringLiteral("CC0-1.0 OR Apache-2.0"),
            QStringLiteral("The Argon2 authors")},
        {QStringLiteral("libqrencode"), QStringLiteral("LGPL-2.1-or-later"),
            QStringLiteral("Kentaro Fukuchi")},
        {QStringLiteral("Noto Sans CJK"), QStringLiteral("OFL-1.1"),
            QStringLiteral("Adobe, Google")},
    };
}

QString iconLicence()
{
    QFile file(QStringLiteral(":/licences/tabler-icons.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace hui::settings
