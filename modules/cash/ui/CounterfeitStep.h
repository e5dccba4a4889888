// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/Seizure.h"
#include "modules/cash/ui/TillStep.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace hui {
class Card;
class Field;
class MaskedLine;
class SheetView;
} // namespace hui

namespace hui::cash {

/// Counterfeit money is seized by two staff before the eyes of its holder; the document is drawn up
/// at once.
class CounterfeitStep : public TillStep {
    Q_OBJECT

public:
    CounterfeitStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

private:
    struct Line {
        QComboBox* denomination;
        QLineEdit* serial;
        QSpinBox* pieces;
    };

    Card* makeForm();
    Card* makePaper();
    QHBoxLayout* makeLine();
    void showSerial(const Line& line);
    QList<CounterfeitPieces> pieces() const;
    SeizeCounterfeit wanted() const;
    ApprovalRequest request() const;
    void seize();
    void print();
    void clear();
    /// Whoever is served brought it, until something else is entered.
    void fillIn();
    void customerChanged();
    bool isAsFilled() const;

    TillDay m_day;
    QUuid m_operation;
    QUuid m_record; ///< of whom the holder is filled in, or is asked for
    Holder m_filled; ///< as it was
    QString m_number; ///< of the document that is shown
    QList<Line> m_lines;
    MaskedLine* m_name;
    MaskedLine* m_document;
    Field* m_nameField;
    QCheckBox* m_inSight;
    QCheckBox* m_marked;
    QCheckBox* m_rightTold;
    SheetView* m_paper;
    KeyButton* m_seize;
    KeyButton* m_print;
};

} // namespace hui::cash
