// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DocumentScan.h"

#include "ui/WedgeScanner.h"

#include <QRegularExpression>
#include <QWidget>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// What no code of a bill looks like: the parts of a chip, or the first line of a zone (ICAO 9303),
/// which says what it is, who issued it, and is filled up.
bool isOfDocument(const QString& line)
{
    static const QRegularExpression chip(u"^[^|]*(\\|[^|]*){8}$"_s);
    static const QRegularExpression zone(u"^[ACIP][A-Z<][A-Z<]{3}[A-Z0-9<]*<[A-Z0-9<]*$"_s);
    const QString text = line.trimmed();
    return chip.match(text).hasMatch()
        || ((text.size() == 44 || text.size() == 30) && zone.match(text).hasMatch());
}

} // namespace

DocumentScan::DocumentScan(QWidget& page, const IdReader& reader, const QDate& today)
    : QObject(&page)
    , m_reader(reader)
    , m_today(today)
    , m_scanner(new WedgeScanner(page))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(lineMs);
    connect(&m_rest, &QTimer::timeout, this, &DocumentScan::finish);
    connect(m_scanner, &WedgeScanner::scanned, this, &DocumentScan::take);
    connect(m_scanner, &WedgeScanner::armedChanged, this, &DocumentScan::armedChanged);
}

void DocumentScan::arm()
{
    m_scanner->arm();
}

bool DocumentScan::offer(const QString& line)
{
    const bool goesOn = !m_typed.isEmpty();
    if (!goesOn && !isOfDocument(line) && !m_reader.read(line, m_today))
        return false;
    take(line);
    return true;
}

void DocumentScan::take(const QString& line)
{
    m_typed += m_typed.isEmpty() ? line : u'\n' + line;
    if (m_reader.expectsMore(m_typed))
        m_rest.start();
    else
        finish();
}

void DocumentScan::finish()
{
    m_rest.stop();
    const QString typed = std::exchange(m_typed, {});
    const auto read = m_reader.read(typed, m_today);
    if (read)
        Q_EMIT scanned(*read);
    else
        Q_EMIT failed(read.error(), typed);
}

} // namespace hui
