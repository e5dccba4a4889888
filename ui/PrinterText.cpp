// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PrinterText.h"

namespace hui {

PillLook PrinterText::pill(PrinterState state)
{
    const QString printer = QStringLiteral("printer");
    const QString warning = QStringLiteral("alert-triangle");
    switch (state) {
    case PrinterState::NotSet: return {tr("PDF only"), printer, Mood::Neutral};
    case PrinterState::Ready: return {tr("Ready"), printer, Mood::Ok};
    case PrinterState::Busy: return {tr("Printing"), printer, Mood::Info};
    case PrinterState::PaperOut: return {tr("Out of paper"), warning, Mood::Bad};
    case PrinterState::CoverOpen: return {tr("Cover open"), warning, Mood::Bad};
    case PrinterState::Held: return {tr("Held"), warning, Mood::Warn};
    case PrinterState::Offline: return {tr("Offline"), warning, Mood::Bad};
    case PrinterState::Fault: return {tr("Fault"), warning, Mood::Bad};
    }
    return {};
}

QString PrinterText::paper(PaperKind paper)
{
    switch (paper) {
    case PaperKind::Roll: return tr("80 mm roll");
    case PaperKind::A4: return tr("A4");
    case PaperKind::Form: return tr("Carbon form");
    }
    return {};
}

} // namespace hui
