// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace hui {

namespace {

const QString appearanceKey = QStringLiteral("look/appearance");
const QString motionKey = QStringLiteral("look/reduce_motion");

} // namespace

Preferences::Preferences(const QString& dataFolder)
    : m_file(QDir(dataFolder).filePath(QStringLiteral("desk.ini")))
{
}

Appearances Preferences::read() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    Appearances chosen;
    const QString name = file.value(appearanceKey).toString();
    if (name == u"light")
        chosen.appearance = Appearance::Light;
    if (name == u"dark")
        chosen.appearance = Appearance::Dark;
    chosen.reduceMotion = file.value(motionKey).toBool();
    return chosen;
}

Result<Done> Preferences::save(const Appearances& chosen) const
{
    QSettings file(m_file, QSettings::IniFormat);
    if (chosen.appearance)
        file.setValue(appearanceKey,
            *chosen.appearance == Appearance::Dark ? QStringLiteral("dark")
                                                   : QStringLiteral("light"));
    file.setValue(motionKey, chosen.reduceMotion);
    file.sync();
    if (file.status() != QSettings::NoError)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The settings could not be stored."), m_file);
    return Done{};
}

} // namespace hui
