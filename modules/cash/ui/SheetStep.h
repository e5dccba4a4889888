// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/CloseSheet.h"
#include "modules/cash/ui/TillStep.h"

class QLabel;

namespace hui {
class Card;
class FactList;
class PrintBox;
class SheetView;
} // namespace hui

namespace hui::cash {

/// The end of the day: the closing sheet on the screen, as a PDF and on the A4 printer. It is made
/// and printed once; printed again it is the same paper, marked 补打 with its count.
class SheetStep : public TillStep {
    Q_OBJECT

public:
    SheetStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

    /// Prints it again; false while there is no sheet.
    bool print();

private:
    /// A sheet and where its PDF lies.
    struct Printed {
        ClosingSheet sheet;
        QString file;
        bool isPrinted = false; ///< now; else it is only looked at
    };

    Card* makeFacts();
    void read(bool again);
    void showSheet(const Printed& printed);

    Shift m_shift; ///< of the till, whose business day may be an earlier one
    bool m_hasSheet = false;
    SheetView* m_paper;
    QLabel* m_number;
    QLabel* m_returned;
    QLabel* m_kept;
    QLabel* m_difference;
    QLabel* m_hash;
    QLabel* m_file;
    PrintBox* m_box;
    KeyButton* m_print;
};

} // namespace hui::cash
