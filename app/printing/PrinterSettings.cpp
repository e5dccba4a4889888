// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/PrinterSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

constexpr int leastCells = 24;
constexpr int mostCells = 64;
constexpr int mostDensity = 6;

QString key(PaperKind paper, const QString& name)
{
    return keyOf(paper) + u'/' + name;
}

CharacterSet characterSetOf(int value)
{
    return static_cast<CharacterSet>(qBound(0, value, static_cast<int>(CharacterSet::Gb18030)));
}

Result<Done> stored(QSettings& file)
{
    file.sync();
    if (file.status() != QSettings::NoError)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The settings could not be stored."), file.fileName());
    return Done{};
}

} // namespace

PrinterSettings::PrinterSettings(const QString& dataFolder)
    : m_file(QDir(dataFolder).filePath(u"printers.ini"_s))
{
}

Printer PrinterSettings::printerFor(PaperKind paper) const
{
    const QSettings file(m_file, QSettings::IniFormat);
    const auto number = [&](const QString& name, int usual) {
        return file.value(key(paper, name), usual).toInt();
    };
    const EscPosPrinter usual;
    Printer printer{printerWayOf(file.value(key(paper, u"way"_s)).toString()),
        file.value(key(paper, u"address"_s)).toString()};
    printer.escPos.characters
        = characterSetOf(number(u"characters"_s, static_cast<int>(usual.characters)));
    printer.escPos.cells = qBound(leastCells, number(u"cells"_s, usual.cells), mostCells);
    printer.escPos.density = qBound(-mostDensity, number(u"density"_s, usual.density), mostDensity);
    printer.escPos.drawsQr = file.value(key(paper, u"draws_qr"_s), usual.drawsQr).toBool();
    printer.escPos.cuts = file.value(key(paper, u"cuts"_s), usual.cuts).toBool();
    return checked(printer).value_or(Printer{});
}

Result<Done> PrinterSettings::save(PaperKind paper, const Printer& printer) const
{
    const Result<Printer> good = checked(printer);
    if (!good)
        return std::unexpected(good.error());
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(key(paper, u"way"_s), keyOf(good->way));
    file.setValue(key(paper, u"address"_s), good->address);
    file.setValue(key(paper, u"characters"_s), static_cast<int>(good->escPos.characters));
    file.setValue(key(paper, u"cells"_s), good->escPos.cells);
    file.setValue(key(paper, u"density"_s), good->escPos.density);
    file.setValue(key(paper, u"draws_qr"_s), good->escPos.drawsQr);
    file.setValue(key(paper, u"cuts"_s), good->escPos.cuts);
    return stored(file);
}

PaperKind PrinterSettings::receiptPaper() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    const QString chosen = file.value(u"receipts/paper"_s).toString();
    for (const PaperKind paper : paperKinds())
        if (keyOf(paper) == chosen)
            return paper;
    return PaperKind::Roll;
}

Result<Done> PrinterSettings::saveReceiptPaper(PaperKind paper) const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(u"receipts/paper"_s, keyOf(paper));
    return stored(file);
}

} // namespace hui
