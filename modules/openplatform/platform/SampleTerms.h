// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Draw.h"
#include "app/catalogue/SampleCities.h"

namespace hui::openplatform {

/// What the terms of a sample biller depend on.
struct SampleSubject {
    const SampleCity& city;
    const Draw& draw;
    QDate day; ///< maintenance windows lie around it
};

/// A kind of biller: how its billers are called and what they state. Each kind has its own rules
/// and each biller draws among them, so that together they use every shape of the model.
struct SampleKind {
    const char* category;
    const char* name; ///< after the city's
    const char* pinyin;
    const char* nameEn;
    void (*state)(Biller& biller, const SampleSubject& subject);
};

/// The ten kinds of the article in its order, and the campus.
QList<SampleKind> sampleKinds();

// The kinds, in two files: bills of a home, and everything that is topped up, fined or taught.
void stateWater(Biller& biller, const SampleSubject& subject);
void stateElectricity(Biller& biller, const SampleSubject& subject);
void stateGas(Biller& biller, const SampleSubject& subject);
void stateProperty(Biller& biller, const SampleSubject& subject);
void stateHeating(Biller& biller, const SampleSubject& subject);
void stateCableTv(Biller& biller, const SampleSubject& subject);
void stateTraffic(Biller& biller, const SampleSubject& subject);
void stateFuelCard(Biller& biller, const SampleSubject& subject);
void stateTelecom(Biller& biller, const SampleSubject& subject);
void stateTopUp(Biller& biller, const SampleSubject& subject);
void stateCampus(Biller& biller, const SampleSubject& subject);

/// An account of digits only; the first parameter of most billers.
Parameter digitsParameter(const QString& key, const LocalText& label, int min, int max);

/// Yuan as Money.
constexpr Money yuan(qint64 amount)
{
    return Money::fen(amount * 100);
}

} // namespace hui::openplatform
