// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/EstateAct.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QVBoxLayout;

namespace hui {
class KeyButton;
class PrintBox;
class SheetView;
} // namespace hui

namespace hui::estate {

/// 结算单 of a month as it is printed; settled from here.
class SheetCard : public Card {
    Q_OBJECT

public:
    SheetCard(const Services& services, QWidget* parent);

    void setSheet(const EstateView& view, const Settlement& sheet);
    void setBusy(bool busy);
    bool print();

Q_SIGNALS:
    void settleAsked(const hui::estate::EstateAct& act);
    void left();

private:
    void showShares();
    void printed(const Result<int>& count);

    const Services m_services;
    EstateView m_view;
    Settlement m_sheet;
    QVBoxLayout* m_shares; ///< what each party gets, to be read without the paper
    SheetView* m_paper;
    PrintBox* m_box;
    KeyButton* m_print;
    KeyButton* m_settle;
};

} // namespace hui::estate
