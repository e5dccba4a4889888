// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace hui {

struct Payer;
class Field;
class MaskedLine;

/// The identity basics of who brings much cash (自然人身份基本信息), beside name and document:
/// those that the day's policy asks for. What the document says of its holder for sure stands there
/// and is not to be changed.
class PayerBasics : public QWidget {
    Q_OBJECT

public:
    explicit PayerBasics(QWidget* parent = nullptr);

    /// Between two columns of a narrow card, and how they share it: on the left stands a number.
    static constexpr int narrowGap = 8;
    static constexpr int narrowLeft = 11;
    static constexpr int narrowRight = 9;

    /// Two columns instead of one row.
    void setNarrow();

    /// Which of payerBasics() there are; hidden when none is. Those that are asked are needed.
    void setAsked(const QStringList& basics);

    /// What the document says for sure, and what it makes likely: that stands there until somebody
    /// enters something else.
    void showTold(
        const QMap<CustomerField, QString>& bound, const QMap<CustomerField, QString>& likely);

    /// Takes from a record what is not entered yet.
    void fillIn(const Customer& record);
    void startAnew();

    /// What was entered, by field; of those that are asked alone.
    QMap<QString, QString> entries() const;
    void setEntries(const QMap<QString, QString>& entries);
    /// The same as the body of an operation has it.
    void addTo(Payer& payer) const;

    /// Says at each field that is empty that it is needed.
    void check();
    /// Says at its field what was found wrong, and gives it the keyboard; false when it is about
    /// none.
    bool refuse(const Error& error);

private:
    Field* makeField(CustomerField field);
    void place(bool isNarrow);
    bool isAsked(CustomerField field) const;
    QString entry(CustomerField field) const;
    void enter(CustomerField field, const QString& value);
    void setLocked(CustomerField field, bool locked);

    QGridLayout* m_grid;
    QComboBox* m_sex;
    QMap<CustomerField, MaskedLine*> m_lines;
    QMap<CustomerField, Field*> m_fields;
    QMap<CustomerField, QString> m_bound;
    QMap<CustomerField, QString> m_likely;
};

} // namespace hui
