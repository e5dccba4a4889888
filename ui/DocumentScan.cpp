// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DocumentScan.h"

#include "ui/WedgeScanner.h"

#include <QWidget>

namespace hui {

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
