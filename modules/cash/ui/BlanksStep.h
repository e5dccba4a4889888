// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/Blanks.h"
#include "modules/cash/ui/TillStep.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace hui {
class Card;
class Field;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::cash {

class BlankTableModel;

/// 重要空白凭证 of the box: a range is taken over, the next one is used or voided, what is left is
/// handed back, all kinds are counted. Who else is there signs, as the rules ask.
class BlanksStep : public TillStep {
    Q_OBJECT

public:
    BlanksStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

private:
    Card* makeStock();
    Card* makeForm();
    bool is(const char* act) const;
    QString kind() const;
    void showKinds();
    void showCounts();
    void showAct();
    void showNumber();
    bool isEntered();
    void commit();
    void sign();
    ApprovalRequest request() const;
    void write(const Countersign& second);
    void count();
    void done(const QList<BlankStock>& stock);

    QUuid m_operation; ///< of the next act; renewed when one is booked
    BlankTableModel* m_model;
    TableView* m_view;
    SegmentedControl* m_act;
    QComboBox* m_kind;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLineEdit* m_reason;
    Field* m_kindField;
    Field* m_firstField;
    Field* m_lastField;
    Field* m_reasonField;
    QWidget* m_counts; ///< a field for each kind in the box
    QVBoxLayout* m_countRows;
    QList<std::pair<QString, QSpinBox*>> m_pieces;
    KeyButton* m_commit;
};

} // namespace hui::cash
