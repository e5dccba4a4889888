// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/IdReader.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace hui {

class WedgeScanner;

/// A document that is put on the reader while the focus is in a page: its lines are gathered as
/// they are typed, read and told. Lives in the GUI thread.
class DocumentScan : public QObject {
    Q_OBJECT

public:
    /// From one line of a document to the next, at most.
    static constexpr int lineMs = 2000;

    DocumentScan(QWidget& page, const IdReader& reader, const QDate& today);

    /// A document comes now: any speed will do.
    void arm();

    /// A line that came to somebody else while the focus was not in the page: taken, and true, when
    /// it is a document, right or not, or goes on with one.
    bool offer(const QString& line);

Q_SIGNALS:
    void armedChanged(bool armed);
    void scanned(const hui::ReadDocument& document);
    /// `typed` is no document: what the reader typed, its lines one below the other.
    void failed(const hui::Error& error, const QString& typed);

private:
    void take(const QString& line);
    void finish();

    const IdReader& m_reader;
    const QDate m_today;
    WedgeScanner* m_scanner;
    QString m_typed; ///< the lines that came so far
    QTimer m_rest; ///< until what came so far is all
};

} // namespace hui
