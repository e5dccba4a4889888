// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/IdReader.h"
#include "ui/Field.h"

#include <QDate>
#include <QObject>

#include <functional>

class QComboBox;
class QLineEdit;

namespace hui {

struct Services;
class DocumentScan;
class MaskedLine;

/// The lines of a form in which a document is entered; a form has the name, and of the others some.
struct DocumentLines {
    QWidget* form
        = nullptr; ///< that they are of: it takes a document while it is shown and enabled
    MaskedLine* name = nullptr;
    QComboBox* kind = nullptr; ///< as offerKinds() fills it
    MaskedLine* number = nullptr;
    QLineEdit* country = nullptr; ///< of a passport
    QLineEdit* until = nullptr; ///< the last day; empty: long-term
    QLineEdit* birth = nullptr;
    Field* place = nullptr; ///< where it is said that a document cannot be read, or has run out
};

/// A form that is filled by a document on the reader, in one way everywhere: what was typed from
/// another one goes. Heard while the focus is in `page`; nothing happens at a desk without a
/// reader. Lives in the GUI thread, as long as the page.
class DocumentFill : public QObject {
    Q_OBJECT

public:
    DocumentFill(QWidget& page, const Services& services, const DocumentLines& lines);

    /// A form with the lines of a second person, too: whose document it is says `isTheirs`, asked
    /// before anything is entered. What cannot be read is said at their lines while the keyboard is
    /// there, and else where a document of no number would go.
    void offerSecond(
        const DocumentLines& lines, const std::function<bool(const ReadDocument&)>& isTheirs);

    /// A line that was scanned outside the page: true when the form takes a document now and the
    /// line is of one.
    bool offer(const QString& line);

Q_SIGNALS:
    /// The lines hold it.
    void filled(const hui::ReadDocument& document);
    /// Those of the second person do.
    void secondFilled(const hui::ReadDocument& document);

private:
    bool isOpen() const;
    bool isAtSecond() const;
    void refuse(const Error& why);
    void heed(const ReadDocument& document);
    void enter(const ReadDocument& document, const DocumentLines& lines);

    const DocumentLines m_lines;
    DocumentScan* m_scan = nullptr; ///< nothing: no reader
    DocumentLines m_second;
    std::function<bool(const ReadDocument&)> m_isSecond;
    const QDate m_today;
};

} // namespace hui
