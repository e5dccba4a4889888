// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PaperScanner.h"

#include "app/core/PaperCopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> nothingLies(const QString& where)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The scanner has taken no picture. Take one, then try again."),
        where);
}

} // namespace

FolderScanner::FolderScanner(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QByteArray> FolderScanner::take(const QDateTime& now)
{
    const QFileInfoList found = QDir(m_folder).entryInfoList(
        {u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    if (found.isEmpty() || found.first().lastModified().toUTC().secsTo(now) > freshMinutes * 60)
        return nothingLies(u"scans"_s);
    QFile file(found.first().absoluteFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The picture of the scanner could not be read."));
    const QByteArray picture = file.read(PaperCopy::mostFileBytes + 1); // more is refused
    file.close();
    file.remove();
    return picture;
}

Result<QByteArray> SimulatedScanner::take(const QDateTime&)
{
    if (m_picture.isEmpty())
        return nothingLies(u"simulated"_s);
    return std::exchange(m_picture, {});
}

} // namespace hui
