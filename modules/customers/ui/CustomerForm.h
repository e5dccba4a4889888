// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/IdReader.h"

#include <QWidget>

namespace hui {
class MessageBar;
class ParameterForm;
struct Parameter;
struct Services;
} // namespace hui

namespace hui::customers {

/// A person's document and what they say of themselves, for a new record and for a change: the
/// form engine of the catalogue with what a record is made of. A change has no document.
class CustomerForm : public QWidget {
    Q_OBJECT

public:
    CustomerForm(const Services& services, QWidget* parent);

    /// For a new record.
    void startNew();
    /// For a change of what was seen.
    void startChange(const Customer& seen);

    /// For a document of a person who has a record.
    void startCertificate(const Customer& seen);
    /// Which of their documents it replaces; nothing: none.
    std::optional<Certificate> replaced() const;

    /// Fills in what a document says.
    void take(const ReadDocument& document);

    /// Checks as on commit, also what is said against the number of the document; the focus is in
    /// the first field that is wrong when one is.
    bool check(MessageBar* message);
    /// Says at its field what was found wrong; false when it is about none.
    bool refuse(const Error& error);

    /// The document as it was entered; an Input error when it is none.
    Result<Certificate> certificate() const;
    /// Every field of the form, also those that are empty.
    QMap<CustomerField, QString> fields() const;

    void focusFirst();
    /// What was entered, as it was entered, by field; empty when nothing was.
    QMap<QString, QString> entries() const;
    /// Enters it again, after a start.
    void setEntries(const QMap<QString, QString>& entries);
    void setLocked(bool locked);

Q_SIGNALS:
    void edited();
    void committed();

private:
    void ask();
    void fillTold();
    Result<Done> checkEntered() const;
    QString kind() const;

    const QDate m_today;
    bool m_isNew = true; ///< a document is asked for
    bool m_isDocumentOnly = false;
    Customer m_seen; ///< the record that is changed, or gets a document; none for a new one
    QMap<CustomerField, QString> m_told; ///< what the number that was entered tells
    QList<Certificate> m_replaceable;
    QString m_kind; ///< of the document that is asked for now
    ParameterForm* m_form;
};

} // namespace hui::customers
