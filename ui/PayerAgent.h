// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "ui/DocumentFill.h"

#include <QJsonObject>

class QComboBox;
class QLineEdit;

namespace hui {

struct Payer;
class Field;
class MaskedLine;

/// The fields of who came for a payer (代理人), as the payer's own stand above them: name, kind and
/// number of the document, its last day, and of a passport who issued it. They are put where the
/// card wants them.
class PayerAgent : public QObject {
    Q_OBJECT

public:
    PayerAgent(const QDate& today, QWidget* card);

    /// From left to right as those of the payer: name, kind, number, last day, country.
    QList<Field*> fields() const;
    /// Where a document on the reader goes.
    DocumentLines lines(QWidget* card) const;

    /// Whether anybody is noted: a name or a number.
    bool isBegun() const;
    bool hasFocus() const;
    QString number() const;

    /// From their own record; what was entered stays.
    void fillIn(const Customer& record);
    void startAnew();

    /// What was entered, by field.
    QMap<QString, QString> entries() const;
    void setEntries(const QMap<QString, QString>& entries);
    /// The same as the body of an operation has it; nothing while nobody is noted.
    void addTo(Payer& payer) const;
    /// Adds the last day as it was typed, also what is no day.
    void addTypedDay(QJsonObject& payer) const;

    /// The field that was found wrong; null when it is about none.
    Field* placeOf(const Error& error) const;

Q_SIGNALS:
    void edited(); ///< somebody types or chooses
    void left(); ///< a line, after which its entry stands

private:
    void showCountry();
    bool isPassport() const;

    const QDate m_today;
    MaskedLine* m_name;
    QComboBox* m_kind;
    MaskedLine* m_number;
    QLineEdit* m_until;
    QLineEdit* m_country;
    Field* m_nameField;
    Field* m_kindField;
    Field* m_numberField;
    Field* m_untilField;
    Field* m_countryField;
};

} // namespace hui
