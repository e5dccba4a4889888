// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseStep.h"
#include "app/catalogue/Parameter.h"

#include <QMap>
#include <QUuid>

namespace hui::cases {

/// What a case asks for: how to reach the customer, and what its kind of need ("P-034") names as
/// its own form in resources/catalogue/need_forms.json; a kind without one asks for the day they
/// wish and what it is about. The same parameters make the form of the desk and that of the phone.
/// None of them asks for a secret.
QList<Parameter> caseForm(const QString& kind = {});

/// What a kind's own form names beside that and nobody is asked for, because it is a secret of the
/// customer: the desk says so.
QList<Parameter> secretsOfForm(const QString& kind);

/// The kinds of need with a form of their own.
QStringList kindsWithForms();

/// What was filled in as it is shown: masked by the parameters' rules; keys that the form does not
/// know are hidden whole. In the order of the form of `kind`, then what the general form knows.
/// To the customer who signs it (`toSigner`) what is said in words and is hidden whole else stays
/// in the clear: nobody signs what they cannot read. Names stay masked.
QList<QPair<LocalText, QString>> shownEntries(
    const QMap<QString, QString>& entries, const QString& kind = {}, bool toSigner = false);

/// Under which key the biller of a case stands that is a bill, by its id in the catalogue.
QString billerKey();

/// With what a page is opened that takes a case on, by the pattern its service offers
/// (PaletteAction::takesOn): "biller.{biller}/{account}" gives "biller.320500-water-1/3205018642".
/// {case} is the id of the case, {kind} what its service is opened with, "gas"; the text ends
/// before the first entry that is not known. Of several patterns with | between, the one of which
/// most is known, and of those the first.
QString argumentFor(const QString& pattern, const QUuid& id, const QMap<QString, QString>& entries);

/// The same where a payment of the case is to be asked for or undone, and nothing is begun: the
/// pattern that is {leg} alone gives the operation that pays or books; without one the page is
/// opened as if no case were known, "visit" of "visit.{case}".
QString argumentForLeg(const QString& pattern, const CaseStep& step);

} // namespace hui::cases
