// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "ui/Card.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTabBar;

namespace hui {
class Field;
class Initial;
class KeyButton;
class Pill;
} // namespace hui

namespace hui::customers {

/// Who it is, at a glance: name, tier, whether the documents are valid, and what tells people
/// apart; below it the sub-tabs of the record. Masked until somebody says why it is shown in clear.
class RecordHead : public Card {
    Q_OBJECT

public:
    explicit RecordHead(QWidget* parent);

    void setRecord(const Customer& record, const QDate& today, bool isMasked);

    /// Below the person, at the lower edge.
    void setTabs(QTabBar* tabs);

    /// What is done with the record, for the header of the page: change, to the phone, serve.
    QWidget* actions() const { return m_actions; }

    /// Asks why the record is to be shown in clear.
    void askWhy();
    /// Asks no more; false when it did not.
    bool stepBack();

Q_SIGNALS:
    void changeAsked();
    void serveAsked();
    void phoneAsked();
    void revealAsked(const QString& reason);
    void maskAsked();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWho();
    QWidget* makeColumns();
    QWidget* makeActions();
    void layOutWhy();
    QLabel* addColumn(QHBoxLayout* row, const QString& what, const char* name);
    void revealPressed();
    void fitWidth();

    Initial* m_initial;
    QLabel* m_name;
    QLabel* m_person;
    Pill* m_tier;
    Pill* m_validity;
    QLabel* m_document = nullptr;
    QLabel* m_phone = nullptr;
    QLabel* m_address = nullptr;
    QLabel* m_risk = nullptr;
    QLabel* m_manager = nullptr;
    KeyButton* m_reveal;
    QLineEdit* m_reason;
    Field* m_reasonField;
    QWidget* m_why;
    QWidget* m_who;
    QWidget* m_columns;
    QGridLayout* m_grid;
    QWidget* m_actions;
    bool m_isMasked = true;
    bool m_isNarrow = false;
};

} // namespace hui::customers
