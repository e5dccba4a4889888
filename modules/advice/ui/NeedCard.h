// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"
#include "modules/advice/AdviceBook.h"
#include "modules/advice/Need.h"
#include "ui/Card.h"

#include <QJsonObject>

class QComboBox;
class QLineEdit;

namespace hui {
class Field;
class KeyButton;
class MaskedLine;
struct Services;
} // namespace hui

namespace hui::advice {

class NoticeBox;

/// 需求登记: who, about how much, what for; and the risk notice that is read before. Bands alone:
/// no amount can be entered.
class NeedCard : public Card {
    Q_OBJECT

public:
    explicit NeedCard(QWidget* parent);

    /// What is offered on a day for a line; what was entered stays.
    void setOffer(const AdviceBook& book, AdviceLine line, const QDate& day);
    /// Who stands at the counter; null: not a customer.
    void setCustomer(const QUuid& record, const QString& name, const QString& phone);
    /// From now on a document on the reader fills in the name, while the focus is in that page.
    void listenOn(QWidget& page, const Services& services);
    void setBusy(bool busy);
    KeyButton& commitButton() { return *m_register; }
    /// Empty, and nothing read.
    void startAnew();
    void focusFirst();

    /// What was entered, to be put away; empty when there is nothing. What was read does not count.
    QJsonObject entered() const;
    void restore(const QJsonObject& kept);

Q_SIGNALS:
    /// Complete but for id and time.
    void registered(const hui::advice::Need& need);
    /// Whose document was read; nobody is a customer before setCustomer().
    void documentRead(const hui::Certificate& document);

private:
    void build();
    void linkKeys();
    void submit();

    AdviceLine m_line = AdviceLine::Protection;
    QUuid m_customer;
    MaskedLine* m_name;
    MaskedLine* m_phone;
    QComboBox* m_band;
    QLineEdit* m_purpose;
    QLineEdit* m_remarks;
    QList<Field*> m_fields; ///< in their order
    NoticeBox* m_notice;
    KeyButton* m_clear;
    KeyButton* m_register;
};

} // namespace hui::advice
